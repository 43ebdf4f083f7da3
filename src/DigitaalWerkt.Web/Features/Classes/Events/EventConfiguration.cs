using DigitaalWerkt.Web.Features.Classes.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Classes.Events;

sealed class EventConfiguration : IEntityTypeConfiguration<EventMaterial>
{
    public void Configure(EntityTypeBuilder<EventMaterial> material)
    {
        material.HasKey(m => new { m.SessionId, m.Position });
        material.ToTable(table => table.HasCheckConstraint("ck_event_material_position", $"position between 1 and {EventMaterial.Most}"));
        material.HasOne<ClassSession>().WithMany().HasForeignKey(m => m.SessionId).OnDelete(DeleteBehavior.Restrict);
    }
}
