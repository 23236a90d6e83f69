import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CERTIFICATES } from './peers/credentials.js';

const PEERS = resolve('test/peers/go');
const MODULE = 'example.cn/acme/gateway';
const text = (...path: readonly string[]) => readFileSync(join(...path), 'utf8');

const MAIN = (suites: string) => `package main

import (
	"flag"
	"fmt"
	"io"
	"net"
	"os"

	"${MODULE}/tlcp"
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
		Suites: []int{${suites}},
		Sign: sign, Enc: enc, Signer: sign, SignerID: tlcp.IDs["default"], CA: ca.DER,
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
`;

/** A Go module with a service that speaks TLCP, and the certificates that it was given for tests. */
export function gmGateway(suites: 'gcm' | 'cbc' = 'gcm'): Record<string, string> {
  const server = readdirSync(join(PEERS, 'tlcp')).map((name): [string, string] => [
    `tlcp/${name}`,
    text(PEERS, 'tlcp', name),
  ]);
  const certificates = readdirSync(CERTIFICATES)
    .filter(name => /^(sign|enc|ca)\./.test(name))
    .map((name): [string, string] => [`certs/${name}`, text(CERTIFICATES, name)]);
  return {
    'go.mod': text(PEERS, 'go.mod').replace(/^module .*$/m, `module ${MODULE}`),
    'go.sum': text(PEERS, 'go.sum'),
    'cmd/gateway/main.go': MAIN(suites === 'gcm' ? '0xE053, 0xE013' : '0xE013'),
    ...Object.fromEntries([...server, ...certificates]),
  };
}
