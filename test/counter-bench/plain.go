//go:build !heavier

package counterbench

//go:noinline
func extra(n int) int { return 0 }
