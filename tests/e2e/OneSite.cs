namespace DigitaalWerkt.EndToEnd;

/// <summary>All tests use one site, and so run one after the other: browser tests side by side only slow each other down.</summary>
[CollectionDefinition]
public sealed class OneSite : ICollectionFixture<LiveSite>;
