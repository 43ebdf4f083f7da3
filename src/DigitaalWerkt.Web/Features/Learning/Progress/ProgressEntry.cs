using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Learning.Progress;

/// <summary>A progress event of a learner with a card. The event is its own key, so that telling it twice changes nothing.</summary>
public sealed class ProgressEntry
{
    public required Guid LearnerId { get; init; }
    public required string Module { get; init; }
    public required string Step { get; init; }
    public required ProgressKind Kind { get; init; }
    public required DateTimeOffset At { get; init; }
}

sealed class ProgressEntryConfiguration : IEntityTypeConfiguration<ProgressEntry>
{
    public void Configure(EntityTypeBuilder<ProgressEntry> entry)
    {
        entry.HasKey(e => new { e.LearnerId, e.Module, e.Step, e.Kind, e.At });
        entry.Property(e => e.Module).HasMaxLength(80);
        entry.Property(e => e.Step).HasMaxLength(80);
        entry.HasOne<Learner>().WithMany().HasForeignKey(e => e.LearnerId).OnDelete(DeleteBehavior.Cascade);
    }
}
