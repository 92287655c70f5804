//HintName: B.g.cs
// quiet
class C;
