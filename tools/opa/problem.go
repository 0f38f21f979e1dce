package main

import (
	"cmp"
	"errors"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// position is where something stands; rows and columns count from 1, all fields are zero when OPA gives no place.
type position struct {
	File   string `json:"file"`
	Row    int    `json:"row"`
	Column int    `json:"column"`
}

func positionOf(location *ast.Location) position {
	if location == nil {
		return position{}
	}
	return position{File: location.File, Row: location.Row, Column: location.Col}
}

// problem is something wrong with the modules, with OPA's own code and wording.
type problem struct {
	position
	Code    string   `json:"code"`
	Message string   `json:"message"`
	Details []string `json:"details,omitempty"`
}

// problemsOf flattens whatever error OPA's packages return.
func problemsOf(err error) []problem {
	switch err := err.(type) {
	case nil:
		return []problem{}
	case ast.Errors:
		out := make([]problem, 0, len(err))
		for _, one := range err {
			out = append(out, problemOf(one))
		}
		return out
	case *ast.Error:
		return []problem{problemOf(err)}
	case *topdown.Error:
		return []problem{{position: positionOf(err.Location), Code: err.Code, Message: err.Message}}
	}
	if many, ok := errors.AsType[ast.Errors](err); ok {
		return problemsOf(many)
	}
	if one, ok := errors.AsType[*topdown.Error](err); ok {
		return problemsOf(one)
	}
	return []problem{{Code: ast.CompileErr, Message: err.Error()}}
}

func problemOf(err *ast.Error) problem {
	out := problem{position: positionOf(err.Location), Code: err.Code, Message: err.Message}
	if err.Details != nil {
		out.Details = err.Details.Lines()
	}
	return out
}

func sorted(problems []problem) []problem {
	slices.SortStableFunc(problems, func(a, b problem) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Row, b.Row), cmp.Compare(a.Column, b.Column))
	})
	return slices.CompactFunc(problems, func(a, b problem) bool {
		return a.position == b.position && a.Code == b.Code && a.Message == b.Message
	})
}
