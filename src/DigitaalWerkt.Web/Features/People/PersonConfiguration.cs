using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.People;

sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.Property(p => p.Id).ValueGeneratedNever();
        person.Property(p => p.FirstName).HasMaxLength(Person.NameLength);
        person.Property(p => p.Phone).HasMaxLength(16);
        person.Property(p => p.Email).HasMaxLength(Person.EmailLength);
        person.Property(p => p.HelpLanguage).HasMaxLength(8);
        person.Property(p => p.PersonKey).HasMaxLength(64);
        person.Property(p => p.ReachKind).HasConversion<string>().HasMaxLength(20);
        person.HasIndex(p => new { p.OrganisationId, p.PersonKey }).IsUnique().AreNullsDistinct(false).HasDatabaseName(Person.KeyUnique);
        person.HasOne<Learner>().WithMany().HasForeignKey(p => p.LearnerId).OnDelete(DeleteBehavior.SetNull);
        person.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        person.HasOne<StaffMember>().WithMany().HasForeignKey(p => p.StaffMemberId).OnDelete(DeleteBehavior.Restrict);
    }
}
