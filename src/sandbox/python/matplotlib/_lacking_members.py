"""Members that classes of matplotlib have and ours do not: they say so when a program asks for them."""

MEMBERS = {
    "Artist": """
        add_callback contains convert_xunits convert_yunits draw findobj format_cursor_data get_cursor_data
        get_tightbbox get_transformed_clip_path_and_affine get_window_extent have_units is_transform_set mouseover
        pchanged pick pickable properties remove_callback stale sticky_edges update_from
    """,
    "Axes": """
        ArtistList acorr add_child_axes add_container add_image add_table angle_spectrum apply_aspect artists barbs
        broken_barh bxp can_pan can_zoom cohere contains_point csd drag_pan draw_artist ecdf end_pan eventplot
        format_coord format_xdata format_ydata get_autoscale_on get_autoscalex_on get_autoscaley_on get_data_ratio
        get_default_bbox_extra_artists get_navigate_mode get_shared_x_axes get_shared_y_axes
        get_xaxis_text1_transform get_xaxis_text2_transform get_xaxis_transform get_xgridlines get_xinverted
        get_xmajorticklabels get_xminorticklabels get_xticklines get_yaxis_text1_transform get_yaxis_text2_transform
        get_yaxis_transform get_ygridlines get_yinverted get_ymajorticklabels get_yminorticklabels get_yticklines
        grouped_bar in_axes indicate_inset indicate_inset_zoom inset_axes magnitude_spectrum pcolorfast
        phase_spectrum pie_label psd quiverkey redraw_in_frame reset_position secondary_xaxis secondary_yaxis
        set_autoscale_on set_autoscalex_on set_autoscaley_on set_navigate_mode set_xinverted set_yinverted sharex
        sharey specgram stairs start_pan streamplot table tables tricontour tricontourf tripcolor triplot
        update_datalim use_sticky_edges viewLim violin xaxis_date xcorr yaxis_date
    """,
    "AxesImage": """
        autoscale_None can_composite changed colorbar colorizer get_shape make_image write_png
    """,
    "Axis": """
        OFFSETTEXTPAD axis_date clear convert_units converter get_converter get_data_interval get_gridlines
        get_majorticklines get_minor_ticks get_minorticklabels get_minorticklines get_minorticklocs get_minpos
        get_offset_text get_pickradius get_remove_overlapping_locs get_tick_padding get_tick_space get_ticklines
        get_ticks_direction get_view_interval isDefault_majfmt isDefault_majloc isDefault_minfmt isDefault_minloc
        limit_range_for_scale majorTicks minorTicks pickradius remove_overlapping_locs reset_ticks set_converter
        set_data_interval set_default_intervals set_pickradius set_remove_overlapping_locs set_view_interval
        update_units
    """,
    "Figure": """
        add_artist add_axobserver add_subfigure align_labels align_titles align_xlabels align_ylabels draw_artist
        draw_without_rendering figimage frameon get_default_bbox_extra_artists get_supxlabel get_supylabel ginput
        subfigures waitforbuttonpress
    """,
    "Legend": """
        codes draw_frame get_alignment get_default_handler_map get_legend_handler get_legend_handler_map
        set_alignment set_default_handler_map update_default_handler_map
    """,
    "Line2D": """
        drawStyleKeys drawStyles fillStyles filled_markers get_bbox get_mfcalt get_path is_dashed lineStyles markers
        pickradius recache recache_always set_mfcalt
    """,
    "Rectangle": """
        contains_point contains_points fill get_angle get_corners get_data_transform get_edgegapcolor get_extents
        get_patch_transform get_path get_verts rotation_point set_angle set_bounds set_edgegapcolor
    """,
    "Text": """
        get_bbox_patch get_unitless_position update_bbox_position_size
    """,
}
