// Package counterbench has what the counter is tested with: work of a known shape, timed in every way that testing has.
package counterbench

// Light costs a few instructions for each of its n rounds, always the same number.
//
//go:noinline
func Light(n int) (sum int) {
	for i := 0; i < n; i++ {
		sum += i ^ sum
	}
	return sum
}

// Heavy is what must never be counted: it runs while the timer is off, or before it is reset.
//
//go:noinline
func Heavy(n int) (sum int) {
	for i := 0; i < n; i++ {
		sum += i*i ^ sum>>1
	}
	return sum
}

// Changed does a little more in a build with the tag heavier.
//
//go:noinline
func Changed(n int) int { return Light(n) + extra(n/50) }
