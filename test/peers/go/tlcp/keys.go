package tlcp

import (
	"crypto/hmac"

	"github.com/emmansun/gmsm/sm3"
)

// Suites of GB/T 38636 table 2 that are spoken here.
const (
	ECDHE_SM4_CBC_SM3 = 0xe011
	ECC_SM4_CBC_SM3   = 0xe013
	ECDHE_SM4_GCM_SM3 = 0xe051
	ECC_SM4_GCM_SM3   = 0xe053
)

var known = map[int]bool{ECDHE_SM4_CBC_SM3: true, ECC_SM4_CBC_SM3: true, ECDHE_SM4_GCM_SM3: true, ECC_SM4_GCM_SM3: true}

func ephemeral(suite int) bool { return suite == ECDHE_SM4_CBC_SM3 || suite == ECDHE_SM4_GCM_SM3 }

// prf: GB/T 38636 5.2, TLS 1.2's P_hash with SM3.
func prf(secret []byte, label string, seed []byte, length int) []byte {
	labelled := append([]byte(label), seed...)
	sum := func(parts ...[]byte) []byte {
		hash := hmac.New(sm3.New, secret)
		for _, part := range parts {
			hash.Write(part)
		}
		return hash.Sum(nil)
	}
	var out []byte
	for a := sum(labelled); len(out) < length; a = sum(a) {
		out = append(out, sum(a, labelled)...)
	}
	return out[:length]
}

func protections(suite int, master, clientRandom, serverRandom []byte) (client, server protection) {
	block := &cursor{rest: prf(master, "key expansion", join(serverRandom, clientRandom), 128)}
	if suite == ECC_SM4_GCM_SM3 || suite == ECDHE_SM4_GCM_SM3 {
		clientKey, serverKey, clientIV, serverIV := block.take(16), block.take(16), block.take(4), block.take(4)
		return newGCM(clientKey, clientIV), newGCM(serverKey, serverIV)
	}
	clientMAC, serverMAC, clientKey, serverKey := block.take(32), block.take(32), block.take(16), block.take(16)
	return newCBC(clientKey, clientMAC), newCBC(serverKey, serverMAC)
}
