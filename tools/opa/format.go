package main

import (
	"bytes"
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
)

type formatRequest struct {
	Files files `json:"files"`
}

type formatResult struct {
	// Changed has the formatted text of those files that are not formatted.
	Changed files     `json:"changed"`
	Errors  []problem `json:"errors"`
}

// formatModules is `opa fmt`.
func formatModules(in formatRequest) (formatResult, error) {
	out := formatResult{Changed: files{}, Errors: []problem{}}
	options := allBuiltins.parserOptions()
	for _, path := range slices.Sorted(maps.Keys(in.Files)) {
		source := []byte(in.Files[path])
		formatted, err := format.SourceWithOpts(path, source, format.Opts{RegoVersion: ast.RegoV1, ParserOptions: &options})
		if err != nil {
			out.Errors = append(out.Errors, inFile(path, distinct(problemsOf(err)))...)
		} else if !bytes.Equal(source, formatted) {
			out.Changed[path] = string(formatted)
		}
	}
	return out, nil
}
