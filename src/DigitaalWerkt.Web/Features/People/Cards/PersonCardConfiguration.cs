using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.People.Cards;

sealed class PersonCardConfiguration : IEntityTypeConfiguration<PersonCard>, IEntityTypeConfiguration<PersonCardNumber>
{
    const int PurposeLength = 20;

    public void Configure(EntityTypeBuilder<PersonCard> card)
    {
        card.Property(c => c.Id).ValueGeneratedNever();
        card.Property(c => c.Purpose).HasConversion<string>().HasMaxLength(PurposeLength);
        card.HasIndex(c => new { c.PersonId, c.LearnerId, c.Purpose }).IsUnique().HasFilter("ended_at is null").HasDatabaseName(PersonCard.OneOpen);
        card.HasIndex(c => c.LearnerId);
        card.HasIndex(c => c.RequestId).IsUnique().HasDatabaseName(PersonCard.OncePerRequest);
        card.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
        card.HasOne<Learner>().WithMany().HasForeignKey(c => c.LearnerId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<PersonCardNumber> number)
    {
        number.HasKey(n => n.PersonId);
        number.Property(n => n.PersonId).ValueGeneratedNever();
        number.Property(n => n.Purpose).HasConversion<string>().HasMaxLength(PurposeLength);
        number.HasIndex(n => n.NumberHash).IsUnique().HasDatabaseName(PersonCardNumber.HashUnique);
        // Nothing is kept of a person for whom only a number was made.
        number.HasOne<Person>().WithMany().HasForeignKey(n => n.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}
