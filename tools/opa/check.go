package main

type checkRequest struct {
	Files files `json:"files"`
	strictness
}

type problemsResult struct {
	Errors []problem `json:"errors"`
}

// checkModules is `opa check`.
func checkModules(in checkRequest) (problemsResult, error) {
	_, problems, err := in.load(in.Files, true)
	return problemsResult{Errors: problems}, err
}
