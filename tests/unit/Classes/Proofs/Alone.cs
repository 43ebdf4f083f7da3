namespace DigitaalWerkt.Tests.Classes.Proofs;

/// <summary>Tests that take the whole machine: they run one after the other, when all the others are done, so that they starve nobody.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
