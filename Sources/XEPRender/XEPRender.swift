// XEPRender
