// XEPVectors
