package tlcp

import (
	"crypto/ecdsa"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"

	gmecdh "github.com/emmansun/gmsm/ecdh"
	"github.com/emmansun/gmsm/sm2"
	"github.com/emmansun/gmsm/sm3"
	"github.com/emmansun/gmsm/smx509"
)

var defaultID = []byte("1234567812345678")

// Pair is a certificate and its key.
type Pair struct {
	DER []byte
	Key *sm2.PrivateKey
}

// LoadPair reads NAME.crt and NAME.key.
func LoadPair(folder, name string) (Pair, error) {
	var pair Pair
	certificate, err := readPEM(filepath.Join(folder, name+".crt"))
	if err != nil {
		return pair, err
	}
	key, err := readPEM(filepath.Join(folder, name+".key"))
	if err != nil {
		return pair, err
	}
	parsed, err := smx509.ParsePKCS8PrivateKey(key)
	if err != nil {
		return pair, err
	}
	private, ok := parsed.(*sm2.PrivateKey)
	if !ok {
		return pair, fmt.Errorf("%s is not an SM2 key", name)
	}
	return Pair{certificate, private}, nil
}

func readPEM(path string) ([]byte, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(text)
	if block == nil {
		return nil, fmt.Errorf("no PEM in %s", path)
	}
	return block.Bytes, nil
}

// IDs that a signer may use; the right one in TLCP is the default.
var IDs = map[string][]byte{"default": defaultID, "empty": {}, "tls13": []byte("TLSv1.3+GM+Cipher+Suite")}

func (p Pair) sign(random io.Reader, id, message []byte) ([]byte, error) {
	if len(id) > 0 {
		return p.Key.SignWithSM2(random, id, message)
	}
	// gmsm takes no ID for the default one; OpenSSL before 4.0 takes it at its word.
	params := p.Key.Params()
	z := sm3.New()
	z.Write([]byte{0, 0})
	a := new(big.Int).Sub(params.P, big.NewInt(3))
	for _, each := range []*big.Int{a, params.B, params.Gx, params.Gy, p.Key.X, p.Key.Y} {
		z.Write(each.FillBytes(make([]byte, 32)))
	}
	hash := sm3.Sum(append(z.Sum(nil), message...))
	return sm2.SignASN1(random, p.Key, hash[:], nil)
}

func verify(certificate *smx509.Certificate, message, signature []byte) error {
	public, ok := certificate.PublicKey.(*ecdsa.PublicKey)
	if !ok || !sm2.VerifyASN1WithSM2(public, defaultID, message, signature) {
		return errors.New("the signature does not fit")
	}
	return nil
}

// agree is GB/T 32918.3 with 48 bytes as the outcome; the server is its initiator (GB/T 38636 6.4.5.8).
func agree(server bool, static *sm2.PrivateKey, ephemeral *gmecdh.PrivateKey, peer *smx509.Certificate, point []byte) ([]byte, error) {
	public, ok := peer.PublicKey.(*ecdsa.PublicKey)
	if !ok {
		return nil, errors.New("the peer's encryption key is not SM2")
	}
	peerStatic, err := sm2.PublicKeyToECDH(public)
	if err != nil {
		return nil, err
	}
	peerEphemeral, err := gmecdh.P256().NewPublicKey(point)
	if err != nil {
		return nil, err
	}
	own, err := static.ECDH()
	if err != nil {
		return nil, err
	}
	shared, err := own.SM2MQV(ephemeral, peerStatic, peerEphemeral)
	if err != nil {
		return nil, err
	}
	return shared.SM2SharedKey(!server, 48, own.PublicKey(), peerStatic, defaultID, defaultID)
}
