//go:build go1.24

package counterbench

import "testing"

func BenchmarkLoop(b *testing.B) {
	sink += Heavy(100 * rounds)
	for b.Loop() {
		sink += Light(rounds)
	}
	sink += Heavy(100 * rounds)
}

func BenchmarkLoopStops(b *testing.B) {
	for b.Loop() {
		b.StopTimer()
		sink += Heavy(10 * rounds)
		b.StartTimer()
		sink += Light(rounds)
	}
}
