package main

import (
	"context"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// explain runs the failed ones of the tests again, traced, and notes the expressions that did not hold.
func (s suite) explain(ctx context.Context, tests []testInfo) error {
	failed := s.references(tests)
	if len(failed) == 0 {
		return nil
	}
	results, err := s.runner(ctx, tester.NewRunner().EnableTracing(true).SetPrefixMatchers(failed...))
	if err != nil {
		return err
	}
	traced := map[position]*tester.Result{}
	for _, result := range results {
		traced[positionOf(result.Location)] = result
	}
	for i := range tests {
		result, ok := traced[tests[i].At]
		if !ok || tests[i].Status != "fail" {
			continue
		}
		tests[i].Failed = lastFailure(result.Trace)
		for j := range tests[i].Cases {
			if one := &tests[i].Cases[j]; one.Status == "fail" {
				one.Failed = lastFailure(caseTrace(result.SubResults, one.Name))
			}
		}
	}
	return nil
}

// references of the rules of those tests that have failed. Tests that share a name have been renamed.
func (s suite) references(tests []testInfo) []ast.Ref {
	places := map[position]bool{}
	for _, test := range tests {
		places[test.At] = test.Status == "fail"
	}
	var out []ast.Ref
	for _, module := range inOrder(s.compiler.Modules) {
		for _, rule := range module.Rules {
			if places[positionOf(rule.Location)] {
				out = append(out, module.Package.Path.Extend(rule.Head.Ref().GroundPrefix()))
			}
		}
	}
	return out
}

func caseTrace(results tester.SubResultMap, name []string) []*topdown.Event {
	for full, sub := range results.Iter {
		if slices.Equal(full, name) {
			return sub.Trace
		}
	}
	return nil
}

// lastFailure finds the expression that OPA's own reporter shows for a failed test.
func lastFailure(trace []*topdown.Event) *expression {
	for _, event := range slices.Backward(trace) {
		if event.Op != topdown.FailOp || event.Location == nil || event.QueryID == 0 {
			continue
		}
		if expr, ok := event.Node.(*ast.Expr); ok {
			if _, every := expr.Terms.(*ast.Every); every {
				continue // The expression inside is the one of interest.
			}
		}
		return &expression{At: positionOf(event.Location), Text: string(event.Location.Text)}
	}
	return nil
}
