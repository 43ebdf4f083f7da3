using DigitaalWerkt.Web.Features.Accounts.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Network.Initiatives;

sealed class InitiativeConfiguration : IEntityTypeConfiguration<Initiative>
{
    public void Configure(EntityTypeBuilder<Initiative> builder)
    {
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Name).HasMaxLength(Initiative.NameLength);
        builder.Property(i => i.OfferedBy).HasMaxLength(Initiative.OfferedByLength);
        builder.Property(i => i.Summary).HasMaxLength(Initiative.SummaryLength);
        builder.Property(i => i.Tags).HasColumnType("text[]");
        builder.Property(i => i.Cost).HasMaxLength(Initiative.CostLength);
        builder.Property(i => i.Access).HasMaxLength(Initiative.AccessLength);
        builder.Property(i => i.Places).HasMaxLength(Initiative.PlacesLength);
        builder.Property(i => i.Hours).HasMaxLength(Initiative.HoursLength);
        builder.Property(i => i.Languages).HasMaxLength(Initiative.LanguagesLength);
        builder.Property(i => i.Link).HasMaxLength(Initiative.LinkLength);
        builder.Property(i => i.Source).HasMaxLength(Initiative.SourceLength);
        builder.Property(i => i.CheckedBy).HasMaxLength(Organisation.NameMaxLength);
        builder.Property<uint>("Version").IsRowVersion();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(i => i.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
