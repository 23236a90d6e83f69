package main

import (
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"time"

	"github.com/tjfoc/gmsm/gmtls"
)

// tjfocServer echoes over gmtls, as one that imports it would: GM only, or switching to TLS by the version of the hello.
func tjfocServer(argv []string) error {
	flags := flag.NewFlagSet("tjfoc-server", flag.ContinueOnError)
	folder := flags.String("certificates", "", "folder that `certificates` wrote")
	dual := flags.Bool("dual", false, "TLS on the same port")
	clientAuth := flags.Bool("client-auth", false, "require a client certificate, of any issuer")
	survive := flags.Bool("survive", false, "recover from panics, as net/http does")
	staple := flags.String("staple", "", "file with an OCSP answer for the signing certificate, DER")
	if err := flags.Parse(argv); err != nil {
		return err
	}
	sign, err := tjfocPair(*folder, "sign")
	if err != nil {
		return err
	}
	encryption, err := tjfocPair(*folder, "enc")
	if err != nil {
		return err
	}
	if *staple != "" {
		if sign.OCSPStaple, err = os.ReadFile(*staple); err != nil {
			return err
		}
	}
	config := &gmtls.Config{GMSupport: gmtls.NewGMSupport(), Certificates: []gmtls.Certificate{sign, encryption}}
	if *dual {
		standard, err := gmtls.LoadX509KeyPair(filepath.Join(*folder, "p256.crt"), filepath.Join(*folder, "p256.key"))
		if err != nil {
			return err
		}
		if config, err = gmtls.NewBasicAutoSwitchConfig(&sign, &encryption, &standard); err != nil {
			return err
		}
	}
	if *clientAuth {
		config.ClientAuth = gmtls.RequireAnyClientCert
	}
	return serve(0, func(raw net.Conn) {
		conn := gmtls.Server(raw, config)
		defer func() { _ = conn.Close() }()
		if *survive {
			defer func() {
				if cause := recover(); cause != nil {
					say(handshaken{Error: fmt.Sprintf("panic: %q", cause)})
				}
			}()
		}
		_ = conn.SetDeadline(time.Now().Add(30 * time.Second))
		began := time.Now()
		err := conn.Handshake()
		state := conn.ConnectionState()
		said := handshaken{Suite: fmt.Sprintf("%04X", state.CipherSuite), Millis: millis(time.Since(began))}
		if len(state.PeerCertificates) > 0 {
			said.Client = state.PeerCertificates[0].Subject.CommonName
		}
		if err != nil {
			said.Error = err.Error()
		}
		say(said)
		if err == nil {
			_, _ = io.Copy(conn, conn)
		}
	})
}

// tjfocClient sends a text and expects it back.
func tjfocClient(argv []string) error {
	flags := flag.NewFlagSet("tjfoc-client", flag.ContinueOnError)
	address := flags.String("connect", "", "host:port")
	if err := flags.Parse(argv); err != nil {
		return err
	}
	raw, err := net.DialTimeout("tcp", *address, 10*time.Second)
	if err != nil {
		return err
	}
	_ = raw.SetDeadline(time.Now().Add(30 * time.Second))
	began := time.Now()
	conn := gmtls.Client(raw, &gmtls.Config{GMSupport: gmtls.NewGMSupport(), InsecureSkipVerify: true})
	if err := conn.Handshake(); err != nil {
		return err
	}
	said := handshaken{Suite: fmt.Sprintf("%04X", conn.ConnectionState().CipherSuite), Millis: millis(time.Since(began))}
	if err := echoed(conn); err != nil {
		return err
	}
	say(said)
	return conn.Close()
}

func tjfocPair(folder, name string) (gmtls.Certificate, error) {
	return gmtls.LoadGMX509KeyPair(filepath.Join(folder, name+".crt"), filepath.Join(folder, name+".key"))
}

func millis(took time.Duration) float64 { return float64(took.Microseconds()) / 1000 }

// echoed sends a text and reads it back.
func echoed(conn io.ReadWriter) error {
	const text = "a text that comes back"
	if _, err := conn.Write([]byte(text)); err != nil {
		return err
	}
	back := make([]byte, len(text))
	if _, err := io.ReadFull(conn, back); err != nil {
		return err
	}
	if string(back) != text {
		return fmt.Errorf("%q came back as %q", text, back)
	}
	return nil
}
