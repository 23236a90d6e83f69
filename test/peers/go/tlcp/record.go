// Package tlcp speaks GB/T 38636 TLCP on the primitives of emmansun/gmsm: a test peer, not for use.
package tlcp

import (
	"crypto/cipher"
	"crypto/hmac"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"

	"github.com/emmansun/gmsm/sm3"
	"github.com/emmansun/gmsm/sm4"
)

const (
	version = 0x0101

	typeCCS       = 20
	typeAlert     = 21
	typeHandshake = 22
	typeData      = 23

	maxFragment = 1 << 14
)

// protection of one direction: GB/T 38636 6.3.3.4.
type protection interface {
	seal(random io.Reader, header []byte, fragment []byte) []byte
	open(header []byte, payload []byte) ([]byte, error)
}

type gcm struct {
	aead  cipher.AEAD
	salt  []byte
	count uint64
}

func newGCM(key, salt []byte) protection {
	block, err := sm4.NewCipher(key)
	if err != nil {
		panic(err)
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		panic(err)
	}
	return &gcm{aead: aead, salt: salt}
}

// next gives sequence number, type, version: what both AAD and MAC begin with.
func next(count *uint64, header []byte, length int) []byte {
	head := binary.BigEndian.AppendUint64(nil, *count)
	*count++
	head = append(head, header[:3]...)
	return binary.BigEndian.AppendUint16(head, uint16(length))
}

func (g *gcm) seal(_ io.Reader, header, fragment []byte) []byte {
	head := next(&g.count, header, len(fragment))
	explicit := head[:8]
	return g.aead.Seal(append([]byte{}, explicit...), append(append([]byte{}, g.salt...), explicit...), fragment, head)
}

func (g *gcm) open(header, payload []byte) ([]byte, error) {
	if len(payload) < 8+16 {
		return nil, errors.New("short record")
	}
	nonce := append(append([]byte{}, g.salt...), payload[:8]...)
	return g.aead.Open(nil, nonce, payload[8:], next(&g.count, header, len(payload)-24))
}

type cbc struct {
	block cipher.Block
	mac   []byte
	count uint64
}

func newCBC(key, mac []byte) protection {
	block, err := sm4.NewCipher(key)
	if err != nil {
		panic(err)
	}
	return &cbc{block: block, mac: mac}
}

func (c *cbc) sum(header, fragment []byte) []byte {
	hash := hmac.New(sm3.New, c.mac)
	hash.Write(next(&c.count, header, len(fragment)))
	hash.Write(fragment)
	return hash.Sum(nil)
}

func (c *cbc) seal(random io.Reader, header, fragment []byte) []byte {
	plain := append(append([]byte{}, fragment...), c.sum(header, fragment)...)
	padding := 16 - len(plain)%16
	for range padding {
		plain = append(plain, byte(padding-1))
	}
	out := make([]byte, 16+len(plain))
	if _, err := io.ReadFull(random, out[:16]); err != nil {
		panic(err)
	}
	cipher.NewCBCEncrypter(c.block, out[:16]).CryptBlocks(out[16:], plain)
	return out
}

func (c *cbc) open(header, payload []byte) ([]byte, error) {
	if len(payload)%16 != 0 || len(payload) < 16+48 {
		return nil, errors.New("short record")
	}
	plain := make([]byte, len(payload)-16)
	cipher.NewCBCDecrypter(c.block, payload[:16]).CryptBlocks(plain, payload[16:])
	padding := int(plain[len(plain)-1]) + 1
	if padding+32 > len(plain) {
		return nil, errors.New("bad padding")
	}
	for _, each := range plain[len(plain)-padding:] {
		if int(each) != padding-1 {
			return nil, errors.New("bad padding")
		}
	}
	fragment, mac := plain[:len(plain)-padding-32], plain[len(plain)-padding-32:len(plain)-padding]
	if !hmac.Equal(mac, c.sum(header, fragment)) {
		return nil, errors.New("bad record MAC")
	}
	return fragment, nil
}

// Alert is one that the other side sent.
type Alert struct{ Level, Description byte }

func (a Alert) Error() string { return fmt.Sprintf("alert %d (level %d)", a.Description, a.Level) }

// records carries fragments over a connection.
type records struct {
	net.Conn
	in, out   protection
	random    io.Reader
	handshake []byte
	pending   []byte
	// Handshake messages of one flight go out in one write.
	buffered []byte
}

func (r *records) read() (byte, []byte, error) {
	var header [5]byte
	if _, err := io.ReadFull(r.Conn, header[:]); err != nil {
		return 0, nil, err
	}
	length := int(binary.BigEndian.Uint16(header[3:]))
	if length > maxFragment+2048 {
		return 0, nil, r.fail(22, errors.New("record overflow"))
	}
	payload := make([]byte, length)
	if _, err := io.ReadFull(r.Conn, payload); err != nil {
		return 0, nil, err
	}
	if r.in != nil {
		var err error
		if payload, err = r.in.open(header[:], payload); err != nil {
			return 0, nil, r.fail(20, err)
		}
	}
	if header[0] == typeAlert {
		if len(payload) != 2 {
			return 0, nil, r.fail(50, errors.New("alert of a wrong length"))
		}
		if payload[1] == 0 {
			return 0, nil, io.EOF
		}
		return 0, nil, Alert{payload[0], payload[1]}
	}
	return header[0], payload, nil
}

func (r *records) write(kind byte, payload []byte) {
	for first := true; first || len(payload) > 0; first = false {
		fragment := payload[:min(len(payload), maxFragment)]
		payload = payload[len(fragment):]
		header := []byte{kind, version >> 8, version & 0xff, 0, 0}
		if r.out != nil {
			fragment = r.out.seal(r.random, header, fragment)
		}
		binary.BigEndian.PutUint16(header[3:], uint16(len(fragment)))
		r.buffered = append(append(r.buffered, header...), fragment...)
	}
}

func (r *records) flush() error {
	_, err := r.Conn.Write(r.buffered)
	r.buffered = nil
	return err
}

func (r *records) fail(description byte, cause error) error {
	r.write(typeAlert, []byte{2, description})
	_ = r.flush()
	return cause
}

// message reads a whole handshake message, its header included.
func (r *records) message() ([]byte, error) {
	for {
		if len(r.handshake) >= 4 {
			length := 4 + int(r.handshake[1])<<16 + int(r.handshake[2])<<8 + int(r.handshake[3])
			if length > 1<<16 {
				return nil, r.fail(80, errors.New("handshake message too long"))
			}
			if len(r.handshake) >= length {
				message := r.handshake[:length:length]
				r.handshake = r.handshake[length:]
				return message, nil
			}
		}
		kind, payload, err := r.read()
		if err != nil {
			return nil, err
		}
		if kind != typeHandshake {
			return nil, r.fail(10, fmt.Errorf("record type %d where a handshake message was due", kind))
		}
		r.handshake = append(r.handshake, payload...)
	}
}

func (r *records) changeCipherSpec() error {
	kind, payload, err := r.read()
	if err != nil {
		return err
	}
	if kind != typeCCS || len(payload) != 1 || payload[0] != 1 || len(r.handshake) > 0 {
		return r.fail(10, errors.New("no ChangeCipherSpec where one was due"))
	}
	return nil
}
