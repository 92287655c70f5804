//HintName: A.g.cs
// quiet
class C;
