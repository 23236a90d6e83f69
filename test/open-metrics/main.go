// Command open-metrics reads files of OpenMetrics text as Prometheus does and prints each sample as a line of JSON.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/model/textparse"
)

type sample struct {
	File   string            `json:"file"`
	Labels map[string]string `json:"labels"`
	// Text, since JSON has no infinity.
	Value string `json:"value"`
}

func main() {
	out := json.NewEncoder(os.Stdout)
	for _, file := range os.Args[1:] {
		if err := read(file, out); err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", file, err)
			os.Exit(1)
		}
	}
}

func read(file string, out *json.Encoder) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	parser := textparse.NewOpenMetricsParser(text, labels.NewSymbolTable())
	seen := map[string]bool{}
	for {
		entry, err := parser.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if entry != textparse.EntrySeries {
			continue
		}
		var found labels.Labels
		parser.Labels(&found)
		if seen[found.String()] {
			return fmt.Errorf("a second sample of %s", found)
		}
		seen[found.String()] = true
		_, _, value := parser.Series()
		if err := out.Encode(sample{file, found.Map(), strconv.FormatFloat(value, 'g', -1, 64)}); err != nil {
			return err
		}
	}
}
