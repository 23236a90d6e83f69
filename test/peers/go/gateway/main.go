// Command gateway is a service that speaks TLCP, as one who ships it would write it: the workflow examples build it, start
// it and grade it. Servers with faults, and those that tell of each handshake, are gmtls-peers.
package main

import (
	"flag"
	"fmt"
	"io"
	"net"
	"os"

	"example.cn/gmtls-peers/tlcp"
)

func main() {
	listen := flag.String("listen", "127.0.0.1:8443", "host:port")
	certificates := flag.String("certificates", "certs", "folder with sign, enc and ca")
	flag.Parse()
	if err := serve(*listen, *certificates); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func serve(listen, certificates string) error {
	sign, err := tlcp.LoadPair(certificates, "sign")
	if err != nil {
		return err
	}
	enc, err := tlcp.LoadPair(certificates, "enc")
	if err != nil {
		return err
	}
	ca, err := tlcp.LoadPair(certificates, "ca")
	if err != nil {
		return err
	}
	server := tlcp.Server{
		Suites: []int{0xE053, 0xE013},
		Sign:   sign, Enc: enc, Signer: sign, SignerID: tlcp.IDs["default"], CA: ca.DER,
		Sessions: &tlcp.Sessions{},
	}
	listener, err := net.Listen("tcp", listen)
	if err != nil {
		return err
	}
	for {
		raw, err := listener.Accept()
		if err != nil {
			return err
		}
		go func() {
			defer func() { _ = raw.Close() }()
			if conn, err := server.Accept(raw); err == nil {
				_, _ = io.Copy(conn, conn)
				_ = conn.Close()
			}
		}()
	}
}
