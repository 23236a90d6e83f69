// Prints what a program sees of the CPU and kernel that it runs on, one JSON object: under QEMU, what of them QEMU
// presents to it. No package but these, so that every Go since 1.19 builds it for every target.
package main

import (
	"encoding/binary"
	"fmt"
	"os"
	"runtime"
)

// Keys of the auxiliary vector: getauxval(3), include/uapi/linux/auxvec.h
const (
	atPageSize = 6
	atHwcap    = 16
	atHwcap2   = 26
)

func main() {
	auxv, err := os.ReadFile("/proc/self/auxv")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	values := map[uint64]uint64{}
	for ; len(auxv) >= 16; auxv = auxv[16:] {
		values[binary.LittleEndian.Uint64(auxv)] = binary.LittleEndian.Uint64(auxv[8:])
	}
	fmt.Printf("{\"goarch\":%q,\"go\":%q,\"pageSize\":%d,\"hwcap\":\"0x%x\",\"hwcap2\":\"0x%x\",\"cpus\":%d}\n",
		runtime.GOARCH, runtime.Version(), values[atPageSize], values[atHwcap], values[atHwcap2], runtime.NumCPU())
}
