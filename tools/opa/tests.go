package main

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
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
	suite := suite{compiler: compiler.WithEnablePrintStatements(true), store: inmem.NewFromObject(data)}
	if in.Coverage {
		suite.coverage = cover.New()
	}
	if err := suite.compile(ctx, modules); err != nil {
		return testResult{Tests: []testInfo{}, Errors: sorted(problemsOf(err))}, nil
	}
	tests, err := suite.run(ctx, in.Filter)
	if err != nil {
		return testResult{Tests: []testInfo{}, Errors: problemsOf(err)}, nil
	}
	if err := suite.explain(ctx, tests); err != nil {
		return testResult{}, err
	}
	out := testResult{Tests: tests, Errors: []problem{}}
	if in.Coverage {
		out.Coverage = describeCoverage(suite.coverage.Report(modules))
	}
	return out, nil
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
