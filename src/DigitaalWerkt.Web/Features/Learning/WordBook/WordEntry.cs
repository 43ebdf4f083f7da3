using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Learning.WordBook;

/// <summary>What a learner with a card did with a word. It is its own key, so that telling it twice changes nothing.</summary>
public sealed class WordEntry
{
    public required Guid LearnerId { get; init; }
    public required string Word { get; init; }
    public required WordAct Act { get; init; }
    public required DateTimeOffset At { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<WordEntry>
    {
        public void Configure(EntityTypeBuilder<WordEntry> entry)
        {
            entry.HasKey(e => new { e.LearnerId, e.Word, e.Act, e.At });
            entry.Property(e => e.Word).HasMaxLength(80);
            entry.HasOne<Learner>().WithMany().HasForeignKey(e => e.LearnerId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
