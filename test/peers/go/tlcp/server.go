package tlcp

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"net"
	"sync"
	"time"

	gmecdh "github.com/emmansun/gmsm/ecdh"
	"github.com/emmansun/gmsm/sm2"
	"github.com/emmansun/gmsm/sm3"
	"github.com/emmansun/gmsm/smx509"
)

// Server is how a server answers.
type Server struct {
	// In the order that it prefers.
	Suites    []int
	Sign, Enc Pair
	// Who signs, and under which ID: the right ones unless a test wants others.
	Signer   Pair
	SignerID []byte
	// Between the two certificates or behind them.
	CA      []byte
	CAFirst bool
	// A CertificateRequest is sent for ECDHE in any case.
	Request, Require bool
	// The client's ECDHE point is taken with an outer length alone.
	OuterLength bool
	// How long a signature takes more than it would.
	SignDelay time.Duration
	ALPN      []string
	// Gets each secret of a connection that only the two sides may know.
	Reveal   func(name string, secret []byte)
	Sessions *Sessions
}

// Sessions that can be resumed.
type Sessions struct {
	lock sync.Mutex
	byID map[string]session
}

type session struct {
	suite  int
	master []byte
	client string
}

// State is what a handshake came to.
type State struct {
	Suite              int
	Resumed            bool
	Client, ServerName string
	ALPN               string
	// From the ClientHello to the end of the server's flight, from the client's flight to the server's Finished.
	Flight, Finish time.Duration
}

// Conn is an open connection.
type Conn struct {
	*records
	State State
}

func (c *Conn) Read(into []byte) (int, error) {
	for len(c.pending) == 0 {
		kind, payload, err := c.read()
		if err != nil {
			return 0, err
		}
		if kind != typeData {
			return 0, c.fail(10, fmt.Errorf("record type %d where data was due", kind))
		}
		c.pending = payload
	}
	n := copy(into, c.pending)
	c.pending = c.pending[n:]
	return n, nil
}

func (c *Conn) Write(data []byte) (int, error) {
	c.write(typeData, data)
	return len(data), c.flush()
}

// Close says so first.
func (c *Conn) Close() error {
	c.write(typeAlert, []byte{1, 0})
	_ = c.flush()
	return c.Conn.Close()
}

// handshake is what both sides keep while it lasts.
type handshake struct {
	*records
	transcript                 []byte
	suite                      int
	clientRandom, serverRandom []byte
	master                     []byte
}

func (h *handshake) send(message []byte) {
	h.transcript = append(h.transcript, message...)
	h.write(typeHandshake, message)
}

func (h *handshake) receive(kind byte) (*cursor, error) {
	message, err := h.message()
	if err != nil {
		return nil, err
	}
	if message[0] != kind {
		return nil, h.fail(10, fmt.Errorf("handshake message %d where %d was due", message[0], kind))
	}
	h.transcript = append(h.transcript, message...)
	return &cursor{rest: message[4:]}, nil
}

func (h *handshake) finished(label string) []byte {
	hash := sm3.Sum(h.transcript)
	return prf(h.master, label, hash[:], 12)
}

func (h *handshake) sendFinished(label string, out protection) {
	h.write(typeCCS, []byte{1})
	h.out = out
	h.send(message(20, h.finished(label)))
}

func (h *handshake) receiveFinished(label string, in protection) error {
	if err := h.changeCipherSpec(); err != nil {
		return err
	}
	h.in = in
	expected := h.finished(label)
	body, err := h.receive(20)
	if err != nil {
		return err
	}
	if !bytes.Equal(body.rest, expected) {
		return h.fail(51, errors.New("the Finished does not fit"))
	}
	return nil
}

// Accept does the server's side of a handshake.
func (s *Server) Accept(raw net.Conn) (*Conn, error) {
	h := &handshake{records: &records{Conn: raw, random: rand.Reader}, serverRandom: make([]byte, 32)}
	if _, err := rand.Read(h.serverRandom); err != nil {
		return nil, err
	}
	conn := &Conn{records: h.records}
	hello, err := h.receive(1)
	if err != nil {
		return nil, err
	}
	began := time.Now()
	if hello.number(2) != version {
		return nil, h.fail(70, errors.New("not TLCP"))
	}
	h.clientRandom = hello.take(32)
	id := hello.vector(1).rest
	offered := map[int]bool{}
	for list := hello.vector(2); len(list.rest) > 0; {
		offered[list.number(2)] = true
	}
	if compression := hello.vector(1); !bytes.Contains(compression.rest, []byte{0}) {
		return nil, h.fail(40, errors.New("no null compression"))
	}
	var extensions []byte
	if len(hello.rest) > 0 {
		for list := hello.vector(2); len(list.rest) > 0; {
			kind, body := list.number(2), list.vector(2)
			switch kind {
			case 0:
				names := body.vector(2)
				names.number(1)
				conn.State.ServerName = string(names.vector(2).rest)
			case 16:
				for protocols := body.vector(2); len(protocols.rest) > 0; {
					protocol := string(protocols.vector(1).rest)
					for _, own := range s.ALPN {
						if own == protocol && conn.State.ALPN == "" {
							conn.State.ALPN = protocol
							extensions = append(extensions, join(u16(16), vector(2, vector(2, vector(1, []byte(protocol)))))...)
						}
					}
				}
			}
			hello.bad = hello.bad || list.bad || body.bad
		}
	}
	if hello.bad {
		return nil, h.fail(50, errDecode)
	}
	if len(extensions) > 0 {
		extensions = vector(2, extensions)
	}
	serverHello := func(id []byte) []byte {
		return message(2, u16(version), h.serverRandom, vector(1, id), u16(h.suite), []byte{0}, extensions)
	}

	if known, ok := s.Sessions.get(id); ok && offered[known.suite] {
		conn.State.Resumed, conn.State.Suite, conn.State.Client = true, known.suite, known.client
		h.suite, h.master = known.suite, known.master
		h.send(serverHello(id))
		in, out := protections(h.suite, h.master, h.clientRandom, h.serverRandom)
		h.sendFinished("server finished", out)
		if err := h.flush(); err != nil {
			return nil, err
		}
		conn.State.Flight = time.Since(began)
		return conn, h.receiveFinished("client finished", in)
	}

	for _, suite := range s.Suites {
		if offered[suite] && h.suite == 0 {
			h.suite = suite
		}
	}
	if h.suite == 0 {
		return nil, h.fail(40, errors.New("no common suite"))
	}
	conn.State.Suite = h.suite
	id = make([]byte, 32)
	if _, err := rand.Read(id); err != nil {
		return nil, err
	}
	h.send(serverHello(id))
	list := [][]byte{vector(3, s.Sign.DER), vector(3, s.Enc.DER), vector(3, s.CA)}
	if s.CAFirst {
		list[1], list[2] = list[2], list[1]
	}
	h.send(message(11, vector(3, list...)))
	var own *gmecdh.PrivateKey
	var params []byte
	signed := vector(3, s.Enc.DER)
	if ephemeral(h.suite) {
		if own, err = gmecdh.P256().GenerateKey(rand.Reader); err != nil {
			return nil, err
		}
		params = join([]byte{3}, u16(41), vector(1, own.PublicKey().Bytes()))
		signed = params
	}
	time.Sleep(s.SignDelay)
	signature, err := s.Signer.sign(rand.Reader, s.SignerID, join(h.clientRandom, h.serverRandom, signed))
	if err != nil {
		return nil, err
	}
	h.send(message(12, params, vector(2, signature)))
	requested := s.Request || s.Require || ephemeral(h.suite)
	if requested {
		parsed, err := smx509.ParseCertificate(s.CA)
		if err != nil {
			return nil, err
		}
		// ecdsa_sign(64): GB/T 38636 6.4.5.5.
		h.send(message(13, vector(1, []byte{64}), vector(2, vector(2, parsed.RawSubject))))
	}
	h.send(message(14))
	if err := h.flush(); err != nil {
		return nil, err
	}
	conn.State.Flight = time.Since(began)

	var certificates []*smx509.Certificate
	if requested {
		body, err := h.receive(11)
		if err != nil {
			return nil, err
		}
		for list := body.vector(3); len(list.rest) > 0; {
			certificate, err := smx509.ParseCertificate(list.vector(3).rest)
			if err != nil {
				return nil, h.fail(42, err)
			}
			certificates = append(certificates, certificate)
		}
		if len(certificates) == 0 && s.Require || len(certificates) < 2 && ephemeral(h.suite) {
			return nil, h.fail(40, errors.New("no client certificates"))
		}
		for _, certificate := range certificates[:min(2, len(certificates))] {
			issuer, err := smx509.ParseCertificate(s.CA)
			if err != nil {
				return nil, err
			}
			if err := certificate.CheckSignatureFrom(issuer); err != nil {
				return nil, h.fail(48, err)
			}
		}
	}
	body, err := h.receive(16)
	if err != nil {
		return nil, err
	}
	finishing := time.Now()
	var premaster []byte
	if ephemeral(h.suite) {
		// With and without an outer length: the standard's text allows both.
		if len(body.rest) == 71 {
			body = body.vector(2)
		} else if s.OuterLength {
			return nil, h.fail(50, errDecode)
		}
		if body.number(1) != 3 {
			return nil, h.fail(50, errDecode)
		}
		body.number(2)
		premaster, err = agree(true, s.Enc.Key, own, certificates[1], body.vector(1).rest)
	} else if premaster, err = sm2.Decrypt(s.Enc.Key, body.vector(2).rest); err == nil && !bytes.HasPrefix(premaster, u16(version)) {
		err = errors.New("the premaster secret is of another version")
	}
	if err != nil || body.bad || len(premaster) != 48 {
		return nil, h.fail(40, fmt.Errorf("ClientKeyExchange: %w", err))
	}
	h.master = prf(premaster, "master secret", join(h.clientRandom, h.serverRandom), 48)
	if s.Reveal != nil {
		s.Reveal("premaster", premaster)
		s.Reveal("master", h.master)
		s.Reveal("key block", prf(h.master, "key expansion", join(h.serverRandom, h.clientRandom), 128))
	}
	if len(certificates) > 0 {
		hash := sm3.Sum(h.transcript)
		body, err := h.receive(15)
		if err != nil {
			return nil, err
		}
		if err := verify(certificates[0], hash[:], body.vector(2).rest); err != nil {
			return nil, h.fail(51, err)
		}
		conn.State.Client = certificates[0].Subject.CommonName
	}
	in, out := protections(h.suite, h.master, h.clientRandom, h.serverRandom)
	if err := h.receiveFinished("client finished", in); err != nil {
		return nil, err
	}
	s.Sessions.put(id, session{h.suite, h.master, conn.State.Client})
	h.sendFinished("server finished", out)
	err = h.flush()
	conn.State.Finish = time.Since(finishing)
	return conn, err
}

func (s *Sessions) get(id []byte) (session, bool) {
	if s == nil || len(id) == 0 {
		return session{}, false
	}
	s.lock.Lock()
	defer s.lock.Unlock()
	found, ok := s.byID[string(id)]
	return found, ok
}

func (s *Sessions) put(id []byte, state session) {
	if s == nil {
		return
	}
	s.lock.Lock()
	defer s.lock.Unlock()
	// A test's worth.
	if s.byID == nil || len(s.byID) > 1000 {
		s.byID = map[string]session{}
	}
	s.byID[string(id)] = state
}
