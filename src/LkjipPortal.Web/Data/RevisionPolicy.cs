using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LkjipPortal.Web.Data;

/// <summary>Optimistic concurrency by a counter, the same on every provider.</summary>
internal static class RevisionPolicy
{
    public const string PropertyName = "Revisi";

    public static void Mark(IMutableModel model)
    {
        foreach (var property in model.GetEntityTypes().Select(type => type.FindDeclaredProperty(PropertyName)).OfType<IMutableProperty>())
        {
            property.IsConcurrencyToken = true;
        }
    }

    public static void Raise(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries().Where(entry => entry.State == EntityState.Modified))
        {
            if (entry.Metadata.FindProperty(PropertyName) is null)
            {
                continue;
            }

            var token = entry.Property(PropertyName);
            token.CurrentValue = (int)token.OriginalValue! + 1;
        }
    }
}
