package tlcp

import (
	"encoding/binary"
	"errors"
)

var errDecode = errors.New("a message that cannot be read")

// cursor reads; what is missing shows as bad.
type cursor struct {
	rest []byte
	bad  bool
}

func (c *cursor) take(n int) []byte {
	if c.bad || len(c.rest) < n {
		c.bad = true
		return make([]byte, n)
	}
	taken := c.rest[:n:n]
	c.rest = c.rest[n:]
	return taken
}

func (c *cursor) number(size int) int {
	value := 0
	for _, each := range c.take(size) {
		value = value<<8 | int(each)
	}
	return value
}

func (c *cursor) vector(size int) *cursor {
	length := c.number(size)
	if c.bad || length > len(c.rest) {
		c.bad = true
		return &cursor{bad: true}
	}
	return &cursor{rest: c.take(length)}
}

func vector(size int, parts ...[]byte) []byte {
	var body []byte
	for _, part := range parts {
		body = append(body, part...)
	}
	head := binary.BigEndian.AppendUint32(nil, uint32(len(body)))
	return append(head[4-size:], body...)
}

func u16(value int) []byte { return binary.BigEndian.AppendUint16(nil, uint16(value)) }

func message(kind byte, parts ...[]byte) []byte {
	return append([]byte{kind}, vector(3, parts...)...)
}

func join(parts ...[]byte) []byte {
	var all []byte
	for _, part := range parts {
		all = append(all, part...)
	}
	return all
}
