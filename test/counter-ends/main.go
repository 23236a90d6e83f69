// Ends in the way that its argument says.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"sync"
	"syscall"
	"time"
)

//go:noinline
func begin() {}

//go:noinline
func end() {}

func main() {
	begin()
	end()
	switch os.Args[1] {
	case "panic":
		panic("as told")
	case "nil":
		var p *int
		*p = 1
	case "exit":
		os.Exit(3)
	case "term":
		signal.Reset()
		syscall.Kill(syscall.Getpid(), syscall.SIGTERM)
		time.Sleep(time.Minute)
	case "caught":
		// A signal to oneself that is no end.
		caught := make(chan os.Signal, 1)
		signal.Notify(caught, syscall.SIGUSR1)
		syscall.Kill(syscall.Getpid(), syscall.SIGUSR1)
		<-caught
	case "chdir":
		os.Chdir("/")
	case "child":
		// The fork finds nothing to execute, and ends as a copy of us.
		fmt.Println(exec.Command("/nonexistent/program").Run())
	case "threads":
		var all sync.WaitGroup
		for i := 0; i < 200; i++ {
			all.Add(1)
			go func() {
				defer all.Done()
				pause := syscall.Timespec{Nsec: 200_000_000}
				syscall.Nanosleep(&pause, nil)
			}()
		}
		all.Wait()
	case "spin":
		fmt.Println("spinning")
		for {
			begin()
		}
	}
}
