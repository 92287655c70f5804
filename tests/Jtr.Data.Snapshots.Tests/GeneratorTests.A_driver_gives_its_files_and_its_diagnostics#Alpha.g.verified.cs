//HintName: Alpha.g.cs
// 松
