package main

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/util"
)

type testRequest struct {
	Files files           `json:"files"`
	Data  json.RawMessage `json:"data"`
	// Filter is a regular expression on `data.package.test_name`; empty runs all.
	Filter   string `json:"filter"`
	Coverage bool   `json:"coverage"`
}

type testResult struct {
	Tests    []testInfo     `json:"tests"`
	Coverage []fileCoverage `json:"coverage,omitempty"`
	Errors   []problem      `json:"errors"`
}

type testInfo struct {
	Package string   `json:"package"`
	Name    string   `json:"name"`
	Status  string   `json:"status"`
	At      position `json:"at"`
	// Milliseconds of evaluation.
	Milliseconds float64 `json:"milliseconds"`
	// Output is what print() wrote.
	Output string      `json:"output,omitempty"`
	Error  *problem    `json:"error,omitempty"`
	Failed *expression `json:"failed,omitempty"`
	// Cases are the leaves of a table test, by name.
	Cases []caseInfo `json:"cases"`
}

type caseInfo struct {
	Name   []string    `json:"name"`
	Status string      `json:"status"`
	Failed *expression `json:"failed,omitempty"`
}

// expression is the last one that did not hold.
type expression struct {
	At   position `json:"at"`
	Text string   `json:"text"`
}

type fileCoverage struct {
	File            string      `json:"file"`
	CoveredLines    int         `json:"coveredLines"`
	NotCoveredLines int         `json:"notCoveredLines"`
	NotCovered      []lineRange `json:"notCovered"`
}

type lineRange struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// testModules is `opa test`. Tests that fail are run a second time with tracing, to find the expression that failed.
func testModules(in testRequest) (testResult, error) {
	ctx := context.Background()
	options := strictness{Builtins: allBuiltins}
	modules, problems := parse(in.Files, options.Builtins.parserOptions())
	if len(problems) > 0 {
		return testResult{Tests: []testInfo{}, Errors: problems}, nil
	}
	data := map[string]any{}
	if len(in.Data) > 0 {
		if err := util.UnmarshalJSON(in.Data, &data); err != nil {
			return testResult{}, err
		}
	}
	compiler, err := options.newCompiler()
	if err != nil {
		return testResult{}, err
	}
	suite := suite{
		compiler: compiler.WithEnablePrintStatements(true),
		store:    inmem.NewFromObject(data),
		filter:   in.Filter,
	}
	var coverage *cover.Cover
	if in.Coverage {
		coverage = cover.New()
	}
	results, err := suite.run(ctx, modules, coverage, nil)
	if err != nil {
		return testResult{Tests: []testInfo{}, Errors: sorted(problemsOf(err))}, nil
	}
	traced, err := suite.trace(ctx, results)
	if err != nil {
		return testResult{}, err
	}
	out := testResult{Tests: make([]testInfo, 0, len(results)), Errors: []problem{}}
	tables := tableTests(modules)
	for _, result := range results {
		if again, ok := traced[identity(result)]; ok {
			result.Trace, result.SubResults = again.Trace, again.SubResults
		}
		info := describeTest(result)
		if info.Status == "pass" && len(info.Cases) == 0 && tables[info.At] {
			info.Status = "fail"
			info.Error = &problem{position: info.At, Code: "test_without_cases", Message: "the table has no case"}
		}
		out.Tests = append(out.Tests, info)
	}
	if coverage != nil {
		out.Coverage = describeCoverage(coverage.Report(modules))
	}
	return out, nil
}

// suite is a set of tests that is compiled once.
type suite struct {
	compiler *ast.Compiler
	store    storage.Store
	filter   string
}

// run executes the tests below the given references (all when there are none), in the order of the source. Modules are nil
// when they are compiled already; without coverage the tests are traced.
func (s suite) run(
	ctx context.Context, modules map[string]*ast.Module, coverage *cover.Cover, only []ast.Ref,
) ([]*tester.Result, error) {
	runner := tester.NewRunner().
		SetCompiler(s.compiler).
		SetStore(s.store).
		SetModules(modules).
		Filter(s.filter).
		// Nothing interrupts an evaluation in one WASM thread; the host limits the time.
		SetTimeout(time.Hour).
		SetParallel(1).
		SetCoverageRuns([]cover.Kind{}).
		SetPrefixMatchers(only...).
		EnableTracing(len(only) > 0)
	if coverage != nil {
		runner = runner.SetCoverageQueryTracer(coverage)
	}
	var results []*tester.Result
	err := storage.Txn(ctx, s.store, storage.TransactionParams{}, func(txn storage.Transaction) error {
		stream, err := runner.RunTests(ctx, txn)
		if err != nil {
			return err
		}
		for result := range stream {
			results = append(results, result)
		}
		return nil
	})
	slices.SortFunc(results, func(a, b *tester.Result) int {
		return cmp.Or(a.Location.Compare(b.Location), strings.Compare(a.Name, b.Name))
	})
	return results, err
}

// trace runs the failed ones of the results again, keyed by identity.
func (s suite) trace(ctx context.Context, results []*tester.Result) (map[string]*tester.Result, error) {
	var failed []ast.Ref
	for _, result := range results {
		if result.Fail {
			ref, err := ast.ParseRef(identity(result))
			if err != nil {
				return nil, err
			}
			failed = append(failed, ref)
		}
	}
	out := map[string]*tester.Result{}
	if len(failed) == 0 {
		return out, nil
	}
	again, err := s.run(ctx, nil, nil, failed)
	for _, result := range again {
		out[identity(result)] = result
	}
	return out, err
}

// tableTests finds the rules of the form `test_x[note] if …`. OPA lets one pass that has no case at all.
func tableTests(modules map[string]*ast.Module) map[position]bool {
	out := map[position]bool{}
	for _, module := range modules {
		for _, rule := range module.Rules {
			if rule.Head.DocKind() == ast.PartialObjectDoc {
				out[positionOf(rule.Location)] = true
			}
		}
	}
	return out
}

func identity(result *tester.Result) string {
	return result.Package + "." + result.Name
}

func describeTest(result *tester.Result) testInfo {
	out := testInfo{
		Package:      result.Package,
		Name:         result.Name,
		Status:       "pass",
		At:           positionOf(result.Location),
		Milliseconds: float64(result.Duration) / float64(time.Millisecond),
		Output:       string(result.Output),
		Cases:        []caseInfo{},
	}
	for name, sub := range result.SubResults.Iter {
		if len(sub.SubResults) == 0 {
			out.Cases = append(out.Cases, describeCase(name, sub))
		}
	}
	switch {
	case result.Skip:
		out.Status = "skip"
	case result.Error != nil:
		out.Status = "error"
		out.Error = &problemsOf(result.Error)[0]
	case result.Fail:
		out.Status = "fail"
		out.Failed = lastFailure(result.Trace)
	}
	return out
}

func describeCase(name []string, sub *tester.SubResult) caseInfo {
	if !sub.Fail {
		return caseInfo{Name: name, Status: "pass"}
	}
	return caseInfo{Name: name, Status: "fail", Failed: lastFailure(sub.Trace)}
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

func describeCoverage(report cover.Report) []fileCoverage {
	out := make([]fileCoverage, 0, len(report.Files))
	for _, file := range util.KeysSorted(report.Files) {
		if strings.HasSuffix(file, "_test.rego") {
			continue
		}
		one := report.Files[file]
		ranges := make([]lineRange, 0, len(one.NotCovered))
		for _, missing := range one.NotCovered {
			ranges = append(ranges, lineRange{Start: missing.Start.Row, End: missing.End.Row})
		}
		out = append(out, fileCoverage{
			File:            file,
			CoveredLines:    one.CoveredLines,
			NotCoveredLines: one.NotCoveredLines,
			NotCovered:      slices.Compact(ranges),
		})
	}
	return out
}
