using System.Text.Json;
using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

/// <summary>One time that a learner with a card did the check. It is its own key, so that telling it twice changes nothing.</summary>
public sealed class CheckEntry
{
    public required Guid LearnerId { get; init; }
    public required CheckVersion Version { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>The outcomes, as they stand on a device.</summary>
    public required string Outcomes { get; init; }

    public CheckResult ToResult() => new(
        Version, At.ToUnixTimeSeconds(), JsonSerializer.Deserialize(Outcomes, CheckJson.Default.IReadOnlyListCheckOutcome) ?? []);

    internal sealed class Configuration : IEntityTypeConfiguration<CheckEntry>
    {
        public void Configure(EntityTypeBuilder<CheckEntry> entry)
        {
            entry.HasKey(e => new { e.LearnerId, e.Version, e.At });
            entry.Property(e => e.Outcomes).HasColumnType("jsonb");
            entry.HasOne<Learner>().WithMany().HasForeignKey(e => e.LearnerId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
