namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>What isn't thrown away, because sessions of the past point to it: put aside, it can't be chosen any more.</summary>
public interface IArchivable
{
    string Called { get; }

    DateTimeOffset? ArchivedAt { get; }

    void Archive(DateTimeOffset now);

    void Restore();
}
