// XEPKit
