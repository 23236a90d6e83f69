package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"time"

	"github.com/emmansun/gmsm/sm2"
	"github.com/emmansun/gmsm/smx509"
)

// Far enough that recorded transcripts stay good, and not so far that they run out of UTCTime.
var notBefore, notAfter = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(2046, 1, 1, 0, 0, 0, 0, time.UTC)

// certificates writes a CA and what it issues. The encryption pairs have the key usages that TLCP asks for (GB/T 20518).
func certificates(argv []string) error {
	if len(argv) != 1 {
		return fmt.Errorf("usage: gmtls-peers certificates DIR")
	}
	folder := argv[0]
	caKey, err := sm2.GenerateKey(rand.Reader)
	if err != nil {
		return err
	}
	ca := &smx509.Certificate{
		SerialNumber:          big.NewInt(1),
		Subject:               pkix.Name{Country: []string{"CN"}, CommonName: "Test SM2 CA"},
		NotBefore:             notBefore,
		NotAfter:              notAfter,
		IsCA:                  true,
		BasicConstraintsValid: true,
		KeyUsage:              smx509.KeyUsageCertSign | smx509.KeyUsageCRLSign,
		SubjectKeyId:          []byte("test-sm2-ca"),
	}
	der, err := smx509.CreateCertificate(rand.Reader, ca, ca, &caKey.PublicKey, caKey)
	if err != nil {
		return err
	}
	if err := write(folder, "ca", der, caKey); err != nil {
		return err
	}
	if ca, err = smx509.ParseCertificate(der); err != nil {
		return err
	}
	const encryption = smx509.KeyUsageKeyEncipherment | smx509.KeyUsageDataEncipherment | smx509.KeyUsageKeyAgreement
	for serial, pair := range []struct {
		file, name string
		usage      smx509.KeyUsage
		extended   smx509.ExtKeyUsage
	}{
		{"sign", "server.example.cn", smx509.KeyUsageDigitalSignature, smx509.ExtKeyUsageServerAuth},
		{"enc", "server.example.cn", encryption, smx509.ExtKeyUsageServerAuth},
		{"client-sign", "client", smx509.KeyUsageDigitalSignature, smx509.ExtKeyUsageClientAuth},
		{"client-enc", "client", encryption, smx509.ExtKeyUsageClientAuth},
	} {
		key, err := sm2.GenerateKey(rand.Reader)
		if err != nil {
			return err
		}
		template := leaf(int64(serial+2), pair.name)
		template.KeyUsage, template.ExtKeyUsage = pair.usage, []smx509.ExtKeyUsage{pair.extended}
		der, err := smx509.CreateCertificate(rand.Reader, template, ca, &key.PublicKey, caKey)
		if err != nil {
			return err
		}
		if err := write(folder, pair.file, der, key); err != nil {
			return err
		}
	}
	p256, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return err
	}
	template := leaf(10, "server.example.cn")
	template.KeyUsage = smx509.KeyUsageDigitalSignature
	if der, err = smx509.CreateCertificate(rand.Reader, template, template, &p256.PublicKey, p256); err != nil {
		return err
	}
	return write(folder, "p256", der, p256)
}

func leaf(serial int64, name string) *smx509.Certificate {
	return &smx509.Certificate{
		SerialNumber: big.NewInt(serial),
		Subject:      pkix.Name{Country: []string{"CN"}, CommonName: name},
		NotBefore:    notBefore,
		NotAfter:     notAfter,
		DNSNames:     []string{name, "localhost"},
		IPAddresses:  []net.IP{net.IPv4(127, 0, 0, 1)},
	}
}

func write(folder, name string, certificate []byte, key any) error {
	pkcs8, err := smx509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return err
	}
	for ending, block := range map[string]*pem.Block{
		"crt": {Type: "CERTIFICATE", Bytes: certificate},
		"key": {Type: "PRIVATE KEY", Bytes: pkcs8},
	} {
		if err := os.WriteFile(filepath.Join(folder, name+"."+ending), pem.EncodeToMemory(block), 0o600); err != nil {
			return err
		}
	}
	return nil
}
