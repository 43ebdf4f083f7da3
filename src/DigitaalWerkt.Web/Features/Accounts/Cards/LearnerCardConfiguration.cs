using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

sealed class LearnerCardConfiguration : IEntityTypeConfiguration<LearnerCard>
{
    public void Configure(EntityTypeBuilder<LearnerCard> card)
    {
        card.Ignore(c => c.Number);
        card.HasIndex(c => c.SecretHash).IsUnique();
        card.HasIndex(c => new { c.BatchId, c.BatchPosition }).IsUnique().HasDatabaseName(LearnerCard.BatchUnique);
        card.HasOne<Learner>().WithMany().HasForeignKey(c => c.LearnerId).OnDelete(DeleteBehavior.Cascade);
    }
}
