package tlcp

import (
	"crypto/ecdsa"
	"crypto/rand"
	"errors"
	"net"

	gmecdh "github.com/emmansun/gmsm/ecdh"
	"github.com/emmansun/gmsm/sm2"
	"github.com/emmansun/gmsm/sm3"
	"github.com/emmansun/gmsm/smx509"
)

// Client is how a client asks.
type Client struct {
	Suites []int
	// Its own certificates, or none.
	Sign, Enc Pair
	// The ECDHE point in a vector of its own.
	LengthPrefix bool
}

// Connect does the client's side of a handshake. Chains are not verified.
func (c *Client) Connect(raw net.Conn) (*Conn, error) {
	h := &handshake{records: &records{Conn: raw, random: rand.Reader}, clientRandom: make([]byte, 32)}
	if _, err := rand.Read(h.clientRandom); err != nil {
		return nil, err
	}
	var suites []byte
	for _, suite := range c.Suites {
		suites = append(suites, u16(suite)...)
	}
	h.send(message(1, u16(version), h.clientRandom, vector(1), vector(2, suites), []byte{1, 0}))
	if err := h.flush(); err != nil {
		return nil, err
	}
	hello, err := h.receive(2)
	if err != nil {
		return nil, err
	}
	if hello.number(2) != version {
		return nil, h.fail(70, errors.New("not TLCP"))
	}
	h.serverRandom = hello.take(32)
	hello.vector(1)
	if h.suite = hello.number(2); hello.bad || !known[h.suite] {
		return nil, h.fail(47, errors.New("a suite that nobody offered"))
	}
	body, err := h.receive(11)
	if err != nil {
		return nil, err
	}
	var certificates []*smx509.Certificate
	for list := body.vector(3); len(list.rest) > 0; {
		certificate, err := smx509.ParseCertificate(list.vector(3).rest)
		if err != nil {
			return nil, h.fail(42, err)
		}
		certificates = append(certificates, certificate)
	}
	if len(certificates) < 2 {
		return nil, h.fail(42, errors.New("less than two certificates"))
	}
	if body, err = h.receive(12); err != nil {
		return nil, err
	}
	signed, point := vector(3, certificates[1].Raw), []byte(nil)
	if ephemeral(h.suite) {
		if len(body.rest) < 69 {
			return nil, h.fail(50, errDecode)
		}
		signed = body.take(69)
		point = signed[4:]
	}
	if err := verify(certificates[0], join(h.clientRandom, h.serverRandom, signed), body.vector(2).rest); err != nil {
		return nil, h.fail(51, err)
	}
	requested := false
	next, err := h.message()
	if err != nil {
		return nil, err
	}
	h.transcript = append(h.transcript, next...)
	if requested = next[0] == 13; requested {
		if _, err := h.receive(14); err != nil {
			return nil, err
		}
	} else if next[0] != 14 {
		return nil, h.fail(10, errors.New("no ServerHelloDone"))
	}
	own := requested && c.Sign.Key != nil
	if own {
		h.send(message(11, vector(3, vector(3, c.Sign.DER), vector(3, c.Enc.DER))))
	} else if requested {
		h.send(message(11, vector(3)))
	}
	var premaster []byte
	if ephemeral(h.suite) {
		key, err := gmecdh.P256().GenerateKey(rand.Reader)
		if err != nil {
			return nil, err
		}
		if c.Enc.Key == nil {
			return nil, h.fail(40, errors.New("ECDHE needs client certificates"))
		}
		if premaster, err = agree(false, c.Enc.Key, key, certificates[1], point); err != nil {
			return nil, err
		}
		params := join([]byte{3}, u16(41), vector(1, key.PublicKey().Bytes()))
		if c.LengthPrefix {
			params = vector(2, params)
		}
		h.send(message(16, params))
	} else {
		premaster = make([]byte, 48)
		if _, err := rand.Read(premaster); err != nil {
			return nil, err
		}
		copy(premaster, u16(version))
		public, ok := certificates[1].PublicKey.(*ecdsa.PublicKey)
		if !ok {
			return nil, errors.New("the encryption key is not SM2")
		}
		sealed, err := sm2.EncryptASN1(rand.Reader, public, premaster)
		if err != nil {
			return nil, err
		}
		h.send(message(16, vector(2, sealed)))
	}
	h.master = prf(premaster, "master secret", join(h.clientRandom, h.serverRandom), 48)
	if own {
		hash := sm3.Sum(h.transcript)
		signature, err := c.Sign.sign(rand.Reader, defaultID, hash[:])
		if err != nil {
			return nil, err
		}
		h.send(message(15, vector(2, signature)))
	}
	out, in := protections(h.suite, h.master, h.clientRandom, h.serverRandom)
	h.sendFinished("client finished", out)
	if err := h.flush(); err != nil {
		return nil, err
	}
	return &Conn{records: h.records, State: State{Suite: h.suite}}, h.receiveFinished("server finished", in)
}
