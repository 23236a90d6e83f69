// Command gmtls-peers is the far side of a gm-TLS connection in tests: servers and clients on 127.0.0.1.
//
//	gmtls-peers certificates DIR       CA, sign and encryption pairs for server and client, a P-256 pair
//	gmtls-peers tlcp-server [flags]    TLCP on the primitives of emmansun/gmsm, all four SM4 suites
//	gmtls-peers tlcp-client [flags]    the same as a client
//	gmtls-peers tjfoc-server [flags]   tjfoc/gmsm's gmtls
//	gmtls-peers tjfoc-client [flags]   the same as a client
//
// A server prints one JSON line when it listens and one for each handshake, and ends when its standard input does.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"os"
	"sync"
)

var commands = map[string]func(argv []string) error{
	"certificates": certificates,
	"tlcp-server":  tlcpServer,
	"tlcp-client":  tlcpClient,
	"tjfoc-server": tjfocServer,
	"tjfoc-client": tjfocClient,
}

func main() {
	if len(os.Args) < 2 || commands[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, "usage: gmtls-peers certificates|tlcp-server|tlcp-client|tjfoc-server|tjfoc-client …")
		os.Exit(2)
	}
	if err := commands[os.Args[1]](os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

var printing sync.Mutex

func say(line any) {
	printing.Lock()
	defer printing.Unlock()
	_ = json.NewEncoder(os.Stdout).Encode(line)
}

// handshaken is what a server tells of each connection.
type handshaken struct {
	Suite   string  `json:"suite,omitempty"`
	Resumed bool    `json:"resumed,omitempty"`
	Client  string  `json:"client,omitempty"`
	Server  string  `json:"serverName,omitempty"`
	ALPN    string  `json:"alpn,omitempty"`
	Millis  float64 `json:"ms"`
	Flight  float64 `json:"flightMs,omitempty"`
	Finish  float64 `json:"finishMs,omitempty"`
	Error   string  `json:"error,omitempty"`
}

// serve accepts until standard input ends; on a port that it is told, as a service, until it is stopped.
func serve(port int, handle func(net.Conn)) error {
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		return err
	}
	say(map[string]any{"port": listener.Addr().(*net.TCPAddr).Port})
	if port == 0 {
		go func() {
			_, _ = io.Copy(io.Discard, os.Stdin)
			os.Exit(0)
		}()
	}
	for {
		conn, err := listener.Accept()
		if err != nil {
			return err
		}
		go handle(conn)
	}
}
