// XMPPKit
