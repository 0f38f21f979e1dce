//go:build wasip1

// Package main is OPA's Rego toolchain as a WASM reactor: check, format, inspect, test, compile and evaluate.
//
// The host calls allocate(size), writes a JSON request at the address it gets, calls one of the operations, which returns
// the size of the JSON response, and reads that many bytes at response(). One request is handled at a time.
package main

import (
	"encoding/json"
	"fmt"
	"runtime/debug"
	"unsafe"
)

// Both buffers stay reachable between calls, so that the addresses given to the host stay valid.
var request, answer []byte

func main() {}

//go:wasmexport allocate
func exportAllocate(size uint32) unsafe.Pointer {
	request = make([]byte, size)
	return unsafe.Pointer(unsafe.SliceData(request))
}

//go:wasmexport response
func exportResponse() unsafe.Pointer {
	return unsafe.Pointer(unsafe.SliceData(answer))
}

//go:wasmexport describe
func exportDescribe() uint32 { return serve(describeToolchain) }

//go:wasmexport check
func exportCheck() uint32 { return serve(checkModules) }

//go:wasmexport format
func exportFormat() uint32 { return serve(formatModules) }

//go:wasmexport inspect
func exportInspect() uint32 { return serve(inspectModules) }

//go:wasmexport test
func exportTest() uint32 { return serve(testModules) }

//go:wasmexport compile
func exportCompile() uint32 { return serve(compileModules) }

//go:wasmexport evaluate
func exportEvaluate() uint32 { return serve(evaluateModules) }

// envelope is the response: the result of the operation, or a failure of the toolchain itself (not of what it was given).
type envelope[Result any] struct {
	Result  *Result `json:"result,omitempty"`
	Failure string  `json:"failure,omitempty"`
}

func serve[Request, Result any](operation func(Request) (Result, error)) uint32 {
	out, err := json.Marshal(run(operation))
	if err != nil {
		out, _ = json.Marshal(envelope[Result]{Failure: "cannot encode the result: " + err.Error()})
	}
	request, answer = nil, out
	return uint32(len(answer))
}

func run[Request, Result any](operation func(Request) (Result, error)) (out envelope[Result]) {
	defer func() {
		if reason := recover(); reason != nil {
			out = envelope[Result]{Failure: fmt.Sprintf("panic: %v\n%s", reason, debug.Stack())}
		}
	}()
	var in Request
	if err := json.Unmarshal(request, &in); err != nil {
		return envelope[Result]{Failure: "cannot decode the request: " + err.Error()}
	}
	result, err := operation(in)
	if err != nil {
		return envelope[Result]{Failure: err.Error()}
	}
	return envelope[Result]{Result: &result}
}
