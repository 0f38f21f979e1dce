package main

import (
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/internal/compiler/wasm"
	"github.com/open-policy-agent/opa/v1/ast"
)

// files maps the path of each module to its text. Paths are the module names: they appear in positions and, for conflicts,
// in the compiled policy, so that equal paths and texts give equal bytes.
type files map[string]string

// builtins selects what the modules may call.
type builtins string

const (
	// nativeBuiltins are those that a policy compiled to WASM brings with it; none needs the host.
	nativeBuiltins builtins = "native"
	// allBuiltins are those of OPA.
	allBuiltins builtins = "all"
)

// Resolved or erased by the compiler, so they never reach the policy.
var compiledAway = []string{"print", "internal.print", "rego.metadata.chain", "rego.metadata.rule"}

func (b builtins) capabilities() *ast.Capabilities {
	capabilities := ast.CapabilitiesForThisVersion()
	// References in JSON schemas are never fetched.
	capabilities.AllowNet = []string{}
	if b != allBuiltins {
		capabilities.Builtins = slices.DeleteFunc(capabilities.Builtins, func(builtin *ast.Builtin) bool {
			return !wasm.IsWasmEnabled(builtin.Name) && !slices.Contains(compiledAway, builtin.Name)
		})
	}
	return capabilities
}

func (b builtins) parserOptions() ast.ParserOptions {
	return ast.ParserOptions{RegoVersion: ast.RegoV1, ProcessAnnotation: true, Capabilities: b.capabilities()}
}

// parse reads all modules and reports the errors of all of them.
func parse(sources files, options ast.ParserOptions) (map[string]*ast.Module, []problem) {
	modules := make(map[string]*ast.Module, len(sources))
	problems := []problem{}
	for _, path := range slices.Sorted(maps.Keys(sources)) {
		module, err := ast.ParseModuleWithOpts(path, sources[path], options)
		if err != nil {
			problems = append(problems, inFile(path, distinct(problemsOf(err)))...)
			continue
		}
		modules[path] = module
	}
	return modules, problems
}

// distinct keeps of several complaints about one place the longest: the parser gives a general and a particular one.
func distinct(problems []problem) []problem {
	out := []problem{}
	for _, one := range problems {
		last := len(out) - 1
		switch {
		case last < 0 || out[last].position != one.position:
			out = append(out, one)
		case len(one.Message) > len(out[last].Message):
			out[last] = one
		}
	}
	return out
}

// inFile completes problems that OPA reports without a place ("empty module").
func inFile(path string, problems []problem) []problem {
	for i := range problems {
		if problems[i].Row == 0 {
			problems[i].position = position{File: path, Row: 1, Column: 1}
		}
	}
	return problems
}

// strictness is how a set of modules is compiled.
type strictness struct {
	Strict      bool       `json:"strict"`
	Builtins    builtins   `json:"builtins"`
	InputSchema jsonSchema `json:"inputSchema"`
	// Documents are the keys below `data` that the host provides; when given, every other reference must lead to a rule.
	Documents []string `json:"documents"`
}

// newCompiler gives a compiler that reports all errors and types `input` by the schema, if there is one.
func (s strictness) newCompiler() (*ast.Compiler, error) {
	compiler := ast.NewCompiler().
		SetErrorLimit(0).
		WithDefaultRegoVersion(ast.RegoV1).
		WithCapabilities(s.Builtins.capabilities()).
		WithStrict(s.Strict)
	if s.InputSchema == nil {
		return compiler, nil
	}
	return compiler, setInputType(compiler, typeOf(s.InputSchema))
}

// load parses and compiles; the compiler is nil when there are problems.
func (s strictness) load(sources files, print bool) (*ast.Compiler, []problem, error) {
	modules, problems := parse(sources, s.Builtins.parserOptions())
	if len(problems) > 0 {
		return nil, problems, nil
	}
	compiler, err := s.newCompiler()
	if err != nil {
		return nil, nil, err
	}
	compiler = compiler.WithEnablePrintStatements(print)
	if compiler.Compile(modules); compiler.Failed() {
		return nil, sorted(problemsOf(compiler.Errors)), nil
	}
	if s.Documents != nil {
		if problems = undefinedReferences(compiler, s.Documents); len(problems) > 0 {
			return nil, problems, nil
		}
	}
	return compiler, problems, nil
}
