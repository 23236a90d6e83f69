package main

import (
	"crypto/tls"
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"example.cn/gmtls-peers/tlcp"
)

// tlcpServer echoes over TLCP.
func tlcpServer(argv []string) error {
	flags := flag.NewFlagSet("tlcp-server", flag.ContinueOnError)
	folder := flags.String("certificates", "", "folder that `certificates` wrote")
	sign := flags.String("sign", "sign", "pair that signs")
	signer := flags.String("signer", "sign", "pair whose key signs after all")
	signID := flags.String("sign-id", "default", "default, empty or tls13")
	enc := flags.String("enc", "enc", "pair that decrypts")
	suites := flags.String("suites", "E053,E013,E051,E011", "in the order that it prefers")
	request := flags.Bool("request", false, "ask for client certificates")
	require := flags.Bool("require", false, "insist on them")
	caFirst := flags.Bool("ca-first", false, "the CA between the signing and the encryption certificate")
	outerLength := flags.Bool("outer-length", false, "take the ECDHE point with an outer length alone")
	sessions := flags.Bool("sessions", false, "resume")
	delay := flags.Duration("sign-delay", 0, "how much longer a signature takes")
	alpn := flags.String("alpn", "", "protocols, with commas")
	port := flags.Int("port", 0, "any that is free, for 0")
	secrets := flags.String("secrets", "", "file that gets the secrets of each connection, a name and hex on a line")
	dual := flags.Bool("dual", false, "TLS with a P-256 certificate on the same port")
	if err := flags.Parse(argv); err != nil {
		return err
	}
	server := tlcp.Server{
		Request:     *request,
		Require:     *require,
		CAFirst:     *caFirst,
		OuterLength: *outerLength,
		SignDelay:   *delay,
	}
	if *alpn != "" {
		server.ALPN = strings.Split(*alpn, ",")
	}
	if *sessions {
		server.Sessions = &tlcp.Sessions{}
	}
	var err error
	var revealed *os.File
	if *secrets != "" {
		if revealed, err = os.OpenFile(*secrets, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600); err != nil {
			return err
		}
		server.Reveal = func(name string, secret []byte) {
			_, _ = fmt.Fprintf(revealed, "%s\t%x\n", name, secret)
		}
	}
	if server.Suites, err = suiteList(*suites); err != nil {
		return err
	}
	if server.Sign, err = tlcp.LoadPair(*folder, *sign); err != nil {
		return err
	}
	if server.Signer, err = tlcp.LoadPair(*folder, *signer); err != nil {
		return err
	}
	id, ok := tlcp.IDs[*signID]
	if !ok {
		return fmt.Errorf("no ID %s", *signID)
	}
	server.SignerID = id
	if server.Enc, err = tlcp.LoadPair(*folder, *enc); err != nil {
		return err
	}
	ca, err := tlcp.LoadPair(*folder, "ca")
	if err != nil {
		return err
	}
	server.CA = ca.DER
	var standard *tls.Config
	if *dual {
		pair, err := tls.LoadX509KeyPair(filepath.Join(*folder, "p256.crt"), filepath.Join(*folder, "p256.key"))
		if err != nil {
			return err
		}
		standard = &tls.Config{Certificates: []tls.Certificate{pair}}
		if revealed != nil {
			standard.KeyLogWriter = revealed
		}
	}
	return serve(*port, func(raw net.Conn) {
		defer func() { _ = raw.Close() }()
		_ = raw.SetDeadline(time.Now().Add(30 * time.Second))
		if standard != nil {
			peeked := &peeking{Conn: raw}
			if peeked.isTLS() {
				conn := tls.Server(peeked, standard)
				_, _ = io.Copy(conn, conn)
				return
			}
			raw = peeked
		}
		began := time.Now()
		conn, err := server.Accept(raw)
		said := handshaken{Millis: millis(time.Since(began))}
		if conn != nil {
			state := conn.State
			said.Suite, said.Resumed, said.Client = fmt.Sprintf("%04X", state.Suite), state.Resumed, state.Client
			said.Server, said.ALPN = state.ServerName, state.ALPN
			said.Flight, said.Finish = millis(state.Flight), millis(state.Finish)
		}
		if err != nil {
			said.Error = err.Error()
		}
		say(said)
		if err != nil {
			return
		}
		_, _ = io.Copy(conn, conn)
		_ = conn.Close()
	})
}

// tlcpClient sends a text and expects it back, a number of times, each over a connection of its own.
func tlcpClient(argv []string) error {
	flags := flag.NewFlagSet("tlcp-client", flag.ContinueOnError)
	address := flags.String("connect", "", "host:port")
	folder := flags.String("certificates", "", "folder with client-sign and client-enc; none: no client certificates")
	suites := flags.String("suites", "E053,E013", "to offer")
	prefix := flags.Bool("length-prefix", false, "the ECDHE point in a vector of its own")
	times := flags.Int("times", 1, "connections")
	if err := flags.Parse(argv); err != nil {
		return err
	}
	client := tlcp.Client{LengthPrefix: *prefix}
	var err error
	if client.Suites, err = suiteList(*suites); err != nil {
		return err
	}
	if *folder != "" {
		if client.Sign, err = tlcp.LoadPair(*folder, "client-sign"); err != nil {
			return err
		}
		if client.Enc, err = tlcp.LoadPair(*folder, "client-enc"); err != nil {
			return err
		}
	}
	for range *times {
		raw, err := net.DialTimeout("tcp", *address, 10*time.Second)
		if err != nil {
			return err
		}
		_ = raw.SetDeadline(time.Now().Add(30 * time.Second))
		began := time.Now()
		conn, err := client.Connect(raw)
		if err != nil {
			return err
		}
		said := handshaken{Suite: fmt.Sprintf("%04X", conn.State.Suite), Millis: millis(time.Since(began))}
		if err := echoed(conn); err != nil {
			return err
		}
		say(said)
		_ = conn.Close()
	}
	return nil
}

func suiteList(text string) ([]int, error) {
	var list []int
	for _, each := range strings.Split(text, ",") {
		id, err := strconv.ParseUint(each, 16, 16)
		if err != nil {
			return nil, err
		}
		list = append(list, int(id))
	}
	return list, nil
}

// peeking gives back what was looked at.
type peeking struct {
	net.Conn
	seen []byte
}

// isTLS looks at the major version of the first record: 3 is TLS, 1 is TLCP.
func (p *peeking) isTLS() bool {
	p.seen = make([]byte, 2)
	_, err := io.ReadFull(p.Conn, p.seen)
	return err == nil && p.seen[1] == 3
}

func (p *peeking) Read(into []byte) (int, error) {
	if len(p.seen) > 0 {
		n := copy(into, p.seen)
		p.seen = p.seen[n:]
		return n, nil
	}
	return p.Conn.Read(into)
}
