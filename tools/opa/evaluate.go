package main

import (
	"bytes"
	"context"
	"encoding/json"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/util"
)

type evaluateRequest struct {
	Files files `json:"files"`
	// Query is a reference such as `data.package.rule`.
	Query  string            `json:"query"`
	Data   json.RawMessage   `json:"data"`
	Inputs []json.RawMessage `json:"inputs"`
	strictness
}

// evaluation is the answer for one input: a value, an error, or neither when the query is undefined.
type evaluation struct {
	Value *any     `json:"value,omitempty"`
	Error *problem `json:"error,omitempty"`
}

type evaluateResult struct {
	Results []evaluation `json:"results"`
	Errors  []problem    `json:"errors"`
}

// evaluateModules runs OPA's interpreter: `opa eval`, for several inputs at once.
func evaluateModules(in evaluateRequest) (evaluateResult, error) {
	compiler, problems, err := in.load(in.Files, false)
	if err != nil || compiler == nil {
		return evaluateResult{Results: []evaluation{}, Errors: problems}, err
	}
	data := map[string]any{}
	if len(in.Data) > 0 {
		if err := util.UnmarshalJSON(in.Data, &data); err != nil {
			return evaluateResult{}, err
		}
	}
	ctx := context.Background()
	query, err := rego.New(
		rego.Compiler(compiler),
		rego.Query(in.Query),
		rego.Store(inmem.NewFromObject(data)),
	).PrepareForEval(ctx)
	if err != nil {
		return evaluateResult{Results: []evaluation{}, Errors: problemsOf(err)}, nil
	}
	out := evaluateResult{Results: make([]evaluation, 0, len(in.Inputs)), Errors: []problem{}}
	for _, input := range in.Inputs {
		value, err := ast.ValueFromReader(bytes.NewReader(input))
		if err != nil {
			return evaluateResult{}, err
		}
		out.Results = append(out.Results, evaluateOne(ctx, query, value))
	}
	return out, nil
}

func evaluateOne(ctx context.Context, query rego.PreparedEvalQuery, input ast.Value) evaluation {
	results, err := query.Eval(ctx, rego.EvalParsedInput(input))
	if err != nil {
		return evaluation{Error: &problemsOf(err)[0]}
	}
	if len(results) == 0 {
		return evaluation{}
	}
	return evaluation{Value: &results[0].Expressions[0].Value}
}
