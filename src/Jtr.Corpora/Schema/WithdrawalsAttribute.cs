using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Says that the rows of a table are tombstones: their keys are keys that rows of other tables once had, and no row has any longer. Whoever asks a holder for
/// such a key is told the tombstone's headline and details. A key that is withdrawn and used all the same is an error in the seed.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class WithdrawalsAttribute : Attribute;
