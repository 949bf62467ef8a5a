// XEPLint
