package main

import (
	"runtime"

	"github.com/open-policy-agent/opa/internal/compiler/wasm"
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/version"
)

type description struct {
	OPA            string   `json:"opa"`
	Go             string   `json:"go"`
	NativeBuiltins []string `json:"nativeBuiltins"`
}

func describeToolchain(struct{}) (description, error) {
	out := description{OPA: version.Version, Go: runtime.Version(), NativeBuiltins: []string{}}
	for _, builtin := range ast.CapabilitiesForThisVersion().Builtins {
		if wasm.IsWasmEnabled(builtin.Name) {
			out.NativeBuiltins = append(out.NativeBuiltins, builtin.Name)
		}
	}
	return out, nil
}
