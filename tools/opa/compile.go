package main

import (
	"bytes"
	"errors"

	"github.com/open-policy-agent/opa/internal/compiler/wasm"
	"github.com/open-policy-agent/opa/internal/planner"
	"github.com/open-policy-agent/opa/internal/ref"
	"github.com/open-policy-agent/opa/internal/wasm/encoding"
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/util"
)

type compileRequest struct {
	Files files `json:"files"`
	// Entrypoints are paths such as `package/rule`.
	Entrypoints []string `json:"entrypoints"`
	strictness
}

type compileResult struct {
	// Policy is the WASM module; absent when there are errors.
	Policy []byte    `json:"policy,omitempty"`
	Errors []problem `json:"errors"`
}

// compileModules is `opa build --target wasm --prune-unused`: rules that no entry point needs are left out.
func compileModules(in compileRequest) (compileResult, error) {
	compiler, problems, err := in.load(in.Files, false)
	if err != nil || compiler == nil {
		return compileResult{Errors: problems}, err
	}
	queries := make([]planner.QuerySet, 0, len(in.Entrypoints))
	for _, path := range in.Entrypoints {
		query, err := queryOf(compiler, path)
		if err != nil {
			return compileResult{Errors: problemsOf(err)}, nil
		}
		queries = append(queries, query)
	}
	policy, err := planner.New().
		WithQueries(queries).
		WithModules(inOrder(compiler.Modules)).
		WithBuiltinDecls(declarations(in.Builtins.capabilities())).
		Plan()
	if err != nil {
		return compileResult{Errors: problemsOf(err)}, nil
	}
	module, err := wasm.New().WithPolicy(policy).Compile()
	if err != nil {
		return compileResult{Errors: problemsOf(err)}, nil
	}
	var out bytes.Buffer
	if err := encoding.WriteModule(&out, module); err != nil {
		return compileResult{}, err
	}
	return compileResult{Policy: out.Bytes(), Errors: []problem{}}, nil
}

// queryOf gives the query set of an entry point, as v1/compile makes it.
func queryOf(compiler *ast.Compiler, path string) (planner.QuerySet, error) {
	entrypoint, err := ref.ParseDataPath(path)
	if err != nil {
		return planner.QuerySet{}, errors.New("entry point " + path + " is not a path of the form package/rule")
	}
	if len(compiler.GetRules(entrypoint)) == 0 {
		return planner.QuerySet{}, errors.New("entry point " + path + " names no rule")
	}
	query := compiler.QueryCompiler()
	body, err := query.Compile(ast.NewBody(ast.Equality.Expr(ast.VarTerm("result"), ast.NewTerm(entrypoint))))
	if err != nil {
		return planner.QuerySet{}, err
	}
	return planner.QuerySet{Name: path, Queries: []ast.Body{body}, RewrittenVars: query.RewrittenVars()}, nil
}

func inOrder(modules map[string]*ast.Module) []*ast.Module {
	out := make([]*ast.Module, 0, len(modules))
	for _, name := range util.KeysSorted(modules) {
		out = append(out, modules[name])
	}
	return out
}

func declarations(capabilities *ast.Capabilities) map[string]*ast.Builtin {
	out := make(map[string]*ast.Builtin, len(capabilities.Builtins))
	for _, builtin := range capabilities.Builtins {
		out[builtin.Name] = builtin
	}
	return out
}
