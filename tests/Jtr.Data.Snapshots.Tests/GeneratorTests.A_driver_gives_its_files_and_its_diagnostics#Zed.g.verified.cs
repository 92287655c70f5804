//HintName: Zed.g.cs
// no line end