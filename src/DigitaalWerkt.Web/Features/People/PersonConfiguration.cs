using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.People;

sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.Property(p => p.Id).ValueGeneratedNever();
        person.Property(p => p.FirstName).HasMaxLength(Person.NameLength);
        person.Property(p => p.HelpLanguage).HasMaxLength(8);
        person.Property(p => p.PersonKey).HasMaxLength(64);
        person.Property<uint>("Version").IsRowVersion();
        person.ComplexProperty(p => p.Reach, reach =>
        {
            reach.Property(r => r.Kind).HasColumnName("reach_kind").HasConversion<string>().HasMaxLength(20);
            reach.Property(r => r.Phone).HasColumnName("phone").HasMaxLength(16).HasConversion(phone => phone!.Value, kept => PhoneNumber.FromKept(kept));
            reach.Property(r => r.Email).HasColumnName("email").HasMaxLength(Person.EmailLength);
            // The keys of these two to their tables stand in the database only: the framework knows none from inside a value.
            reach.Property(r => r.StaffMemberId).HasColumnName("staff_member_id");
            reach.Property(r => r.LearnerId).HasColumnName("learner_id");
        });
        person.ToTable(table => table.HasCheckConstraint(
            Reach.FitsKind,
            "(phone is not null) = (reach_kind = 'Phone') and (email is not null) = (reach_kind = 'Email') "
                + "and (staff_member_id is null or reach_kind = 'Counsellor') and (learner_id is null or reach_kind = 'Card')"));
        // The key first: it is also looked for by itself.
        person.HasIndex(p => new { p.PersonKey, p.OrganisationId }).IsUnique().AreNullsDistinct(false).HasDatabaseName(Person.KeyUnique);
        person.HasIndex(p => new { p.OrganisationId, p.LastSeenAt });
        person.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
