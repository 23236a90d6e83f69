package counterbench

import (
	"encoding/json"
	"runtime"
	"sort"
	"testing"
)

var sink int

const rounds = 10_000

func BenchmarkPlain(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink += Light(rounds)
	}
}

func BenchmarkChanged(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink += Changed(rounds)
	}
}

func BenchmarkStops(b *testing.B) {
	for i := 0; i < b.N; i++ {
		b.StopTimer()
		sink += Heavy(10 * rounds)
		b.StartTimer()
		sink += Light(rounds)
	}
}

func BenchmarkReset(b *testing.B) {
	sink += Heavy(100 * rounds)
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		sink += Light(rounds)
	}
}

// To start a timer that runs does nothing, whatever was called meanwhile.
func BenchmarkStarted(b *testing.B) {
	for i := 0; i < b.N; i++ {
		b.StartTimer()
		sink += Light(rounds)
		if i == 0 {
			var stats runtime.MemStats
			runtime.ReadMemStats(&stats)
		}
		b.StartTimer()
	}
}

// The stack grows within the measured part, and within the timer's methods.
func BenchmarkDeep(b *testing.B) {
	for i := 0; i < b.N; i++ {
		done := make(chan int)
		go func() { done <- deep(200) }()
		sink += <-done
	}
}

//go:noinline
func deep(n int) int {
	var room [64]int
	room[n%64] = n
	if n == 0 {
		return Light(rounds)
	}
	return deep(n-1) + room[(n+1)%64]
}

func BenchmarkParent(b *testing.B) {
	sink += Heavy(100 * rounds)
	b.Run("skipped", func(b *testing.B) { b.Skip() })
	b.Run("child", func(b *testing.B) {
		for i := 0; i < b.N; i++ {
			sink += Light(rounds)
		}
	})
	// None of these is the child's.
	sink += Heavy(100 * rounds)
	b.StopTimer()
	b.StartTimer()
	sink += Heavy(100 * rounds)
	b.ResetTimer()
}

func BenchmarkSkipped(b *testing.B) { b.Skip() }

func BenchmarkAllocates(b *testing.B) {
	for i := 0; i < b.N; i++ {
		parts := make([][]byte, 0)
		for j := 0; j < 500; j++ {
			parts = append(parts, make([]byte, j))
		}
		sink += len(parts)
	}
}

func BenchmarkJSON(b *testing.B) {
	for i := 0; i < b.N; i++ {
		var value struct {
			A []int
			B struct{ C string }
		}
		if err := json.Unmarshal([]byte(`{"A":[1,2,3,4,5,6,7,8,9],"B":{"C":"the quick brown fox"}}`), &value); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSort(b *testing.B) {
	numbers := make([]int, 1000)
	for i := 0; i < b.N; i++ {
		for j := range numbers {
			numbers[j] = j * 7919 % 1009
		}
		sort.Ints(numbers)
	}
}
